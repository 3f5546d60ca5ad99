package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationMembersWhoLeaveTest {
  @TempDir Path folder;

  @Test
  void aStoreOfTheFirstSchemaKeepsItsMembersAndNoneHasLeft() throws Exception {
    var data = new DataFolder(folder.resolve("data"));
    Files.createDirectories(data.path());
    UUID forum = new UUID(0, 1);
    try (var script = Migrations.class.getResourceAsStream("schema/V001__the_first_house.sql");
        var connection = DriverManager.getConnection("jdbc:sqlite:" + data.store());
        var statement = connection.createStatement()) {
      statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      statement.executeUpdate("PRAGMA application_id = " + Migrations.APPLICATION_ID);
      statement.executeUpdate("PRAGMA user_version = 1");
      statement.executeUpdate(
          "INSERT INTO forum VALUES ('%s', 'LOCAL_MED', 'MED', NULL, 4, 14, 7, 7, 0, 0, 0)"
              .formatted(forum));
      statement.executeUpdate(
          "INSERT INTO member VALUES ('%s', '%s', '', 'TR', 'EMPLOYEES', 'NONE', 0)"
              .formatted(new UUID(0, 2), forum));
    }
    try (Store store = Store.open(data)) {
      assertThat(store.read(session -> session.workplaces().members(forum)).join())
          .singleElement()
          .satisfies(member -> assertThat(member.leftOn()).isEmpty());
    }
  }
}
