package io.github.lambdabatch.deploy.document;

/** The syntax of a file. */
public enum Syntax {
  /** YAML. */
  YAML,
  /** JSON. */
  JSON,
  /** The language of Terraform. */
  HCL;

  /** Returns the syntax that the name tells; where it tells none, JSON for a text that begins with a brace or YAML. */
  static Syntax of(String name, String text) {
    if (name.endsWith(".json")) {
      return JSON;
    }
    if (name.endsWith(".tf")) {
      return HCL;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YAML;
    }
    return text.stripLeading().startsWith("{") ? JSON : YAML;
  }
}
