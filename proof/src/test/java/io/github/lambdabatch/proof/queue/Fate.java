package io.github.lambdabatch.proof.queue;

/** What became of a message. */
enum Fate {
  PROCESSED_ONCE("valid, processed once", "#1b7f59"),
  PROCESSED_AGAIN("valid, processed several times", "#9fd8e8"),
  /** Processed before or not: somebody has to look at it. */
  VALID_DEAD("valid, in the dead-letter queue", "#f2b134"),
  VALID_LOST("valid, lost", "#c1121f"),
  POISON_DEAD("poison, in the dead-letter queue", "#b8b8b8"),
  POISON_LOST("poison, lost", "#2b2b2b");

  private final String text;
  private final String colour;

  Fate(String text, String colour) {
    this.text = text;
    this.colour = colour;
  }

  String text() {
    return text;
  }

  /** Of the six, no two look the same without their hue. */
  String colour() {
    return colour;
  }

  /** The colour of what is written on it. */
  String textColour() {
    return this == PROCESSED_ONCE || this == VALID_LOST || this == POISON_LOST ? "#ffffff" : "#222222";
  }

  static Fate of(Letter letter, boolean dead, int timesProcessed) {
    if (letter.isPoison()) {
      return dead ? POISON_DEAD : POISON_LOST;
    }
    if (dead) {
      return VALID_DEAD;
    }
    return switch (timesProcessed) {
      case 0 -> VALID_LOST;
      case 1 -> PROCESSED_ONCE;
      default -> PROCESSED_AGAIN;
    };
  }
}
