package dk.medspil.desktop;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Files dragged in from the system's own windows. The headless platform brings none, so the window
 * is told as a platform tells it: it finds what lies under the pointer by itself.
 */
public final class FilesDropped {
  private static final String RECEIVER = "javafx.scene.Scene$DropTargetListener";

  private FilesDropped() {}

  /**
   * Drags files over the middle of {@code target} and drops them there.
   *
   * @return whether something under the pointer took them
   */
  public static boolean on(Node target, List<Path> paths) {
    Bounds at = target.localToScene(target.getLayoutBounds());
    Object x = at.getCenterX();
    Object y = at.getCenterY();
    try {
      Object window = window(target.getScene());
      call(window, "dragEnter", x, y, x, y, TransferMode.COPY, board(window, paths));
      boolean over = call(window, "dragOver", x, y, x, y, TransferMode.COPY) != null;
      if (!over) {
        call(window, "dragExit", x, y, x, y);
        return false;
      }
      return call(window, "drop", x, y, x, y, TransferMode.COPY) != null;
    } catch (ReflectiveOperationException changed) {
      throw new LinkageError("This JavaFX tells a window of files in another way", changed);
    }
  }

  private static Object window(Scene scene) throws ReflectiveOperationException {
    Constructor<?> made = Class.forName(RECEIVER).getDeclaredConstructor(Scene.class);
    made.setAccessible(true);
    return made.newInstance(scene);
  }

  private static @Nullable Object call(Object window, String name, Object... arguments)
      throws ReflectiveOperationException {
    Method method = method(window, name);
    method.setAccessible(true);
    try {
      return method.invoke(window, arguments);
    } catch (InvocationTargetException failure) {
      throw new AssertionError("Dropping failed", failure.getCause());
    }
  }

  private static Method method(Object window, String name) {
    return Arrays.stream(window.getClass().getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && !method.isSynthetic())
        .findFirst()
        .orElseThrow();
  }

  /** The board the platform would bring, of a type that JavaFX keeps to itself. */
  private static Object board(Object window, List<Path> paths) {
    Class<?> type = method(window, "dragEnter").getParameterTypes()[5];
    List<File> files = paths.stream().map(Path::toFile).toList();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (board, method, arguments) ->
            switch (method.getName()) {
              case "getContentTypes" -> Set.of(DataFormat.FILES);
              case "getTransferModes" -> Set.of(TransferMode.COPY);
              case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
              case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
              case "putContent" -> false;
              case "getDragViewOffsetX", "getDragViewOffsetY" -> 0.0;
              default -> null;
            });
  }
}
