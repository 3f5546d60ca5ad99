package dk.medspil.desktop.guideline;

import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register of a forum as it was read, by title. */
record GuidelinesPicture(List<RegisteredGuideline> all, LocalDate today) {
  static final Set<String> TABLES = Set.of("guideline");

  static GuidelinesPicture read(Session session, UUID forum, LocalDate today) {
    return new GuidelinesPicture(session.guidelines().ofForum(forum), today);
  }

  List<RegisteredGuideline> wanted(GuidelineFilter filter, Optional<GuidelineKind> kind) {
    return all.stream()
        .filter(one -> filter.includes(one, today))
        .filter(one -> kind.isEmpty() || kind.get() == one.guideline().kind())
        .toList();
  }

  long count(GuidelineFilter filter, Optional<GuidelineKind> kind) {
    return wanted(filter, kind).size();
  }
}
