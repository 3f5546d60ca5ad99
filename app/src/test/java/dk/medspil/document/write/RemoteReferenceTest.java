package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentPack;
import dk.medspil.content.RefusedContentException;
import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody wrote may name addresses; nothing that writes or reads it ever calls there. */
class RemoteReferenceTest {
  private ServerSocket server;
  private final AtomicInteger calls = new AtomicInteger();
  private String address = "";

  @BeforeEach
  void listen() throws Exception {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
    Thread.ofPlatform().daemon(true).start(this::count);
  }

  private void count() {
    try {
      while (true) {
        server.accept().close();
        calls.incrementAndGet();
      }
    } catch (java.io.IOException closed) {
      // The test is over.
    }
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentThatNamesARemotePictureCallsNobody(DocumentFormat format) throws Exception {
    List<Block> blocks =
        Stream.of(
                "<img src=\"%s.png\"/>",
                "</style><link rel=\"stylesheet\" href=\"%s.css\"/>",
                "<style>@import url(%s.css); body { background: url(%s.png) }</style>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"%s\">]><x>&y;</x>",
                "![billede](%s.png)",
                "<?xml-stylesheet href=\"%s.xsl\"?>")
            .map(text -> text.replace("%s", address))
            .<Block>map(Block.Paragraph::of)
            .toList();
    Document document = Samples.of(blocks);
    assertThat(Samples.written(document, format)).isNotEmpty();
    assertThat(calls).hasValue(0);
  }

  @Test
  void aPackThatNamesARemoteSchemaCallsNobody() {
    for (String field : List.of("$schema", "$ref", "$id")) {
      String pack =
          "{\"%s\": \"%s\", \"format\": \"medspil-deck\", \"version\": 1, \"decks\": []}"
              .formatted(field, address);
      Assertions.assertThatThrownBy(
              () -> ContentPack.read("sæt.json", pack.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(RefusedContentException.class);
    }
    assertThat(calls).hasValue(0);
  }
}
