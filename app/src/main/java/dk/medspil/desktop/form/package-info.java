/**
 * Skemaer: the forms of a forum, the gallery new ones are made from, and one form section by
 * section. Which questions there are is content; nothing here knows any form.
 */
@NullMarked
package dk.medspil.desktop.form;

import org.jspecify.annotations.NullMarked;
