/**
 * What the room sees. A {@link dk.medspil.desktop.hall.HallPicture} holds only what may be shown,
 * so that no view can leak more; the same pane draws it in the hall window and as the operator's
 * miniature.
 */
@NullMarked
package dk.medspil.desktop.hall;

import org.jspecify.annotations.NullMarked;
