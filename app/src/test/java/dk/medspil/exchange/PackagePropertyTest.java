package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PackagePropertyTest {

  @Property(tries = 300)
  void whatIsWrittenIsAlwaysReadAsItWas(@ForAll long seed) throws Exception {
    PackageContent content = new RandomRecords(seed).content();
    byte[] bytes = PackageWriter.contentJson(content).getBytes(StandardCharsets.UTF_8);
    PackageContent read = ContentCodec.read(Json.MAPPER.readTree(bytes));
    assertThat(read).isEqualTo(content);
    assertThat(PackageWriter.contentBytes(read)).isEqualTo(bytes);
  }
}
