package dk.medspil.document.manual;

import dk.medspil.document.model.Block;
import java.util.List;

/**
 * What a page says.
 *
 * @param page which page it is
 * @param title its title, which is no other heading's words in the whole manual
 * @param body what stands below the title; its headings begin at level 2
 */
public record PageText(Page page, String title, List<Block> body) {
  public PageText {
    body = List.copyOf(body);
  }
}
