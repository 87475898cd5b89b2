package org.springframework.util;

public abstract class StringUtils {
  public static boolean hasLength(String text) {
    return text != null && !text.isEmpty();
  }

  public static boolean hasText(String text) {
    return text != null && !text.isBlank();
  }
}
