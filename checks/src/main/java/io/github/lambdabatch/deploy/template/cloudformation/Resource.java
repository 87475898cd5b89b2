package io.github.lambdabatch.deploy.template.cloudformation;

import java.util.Optional;

/**
 * A resource of a template.
 *
 * @param id its logical id
 * @param type its type, such as {@code AWS::SQS::Queue}
 * @param condition the name of the condition on which it exists; nothing where it always does
 * @param properties its properties
 * @param line the line on which it begins
 */
record Resource(String id, String type, Optional<String> condition, Properties properties, int line) {
  boolean isFunction() {
    return type.equals("AWS::Lambda::Function") || isSam();
  }

  /** Returns whether it is a function that SAM deploys. */
  boolean isSam() {
    return type.equals("AWS::Serverless::Function");
  }

  boolean isEventSourceMapping() {
    return type.equals("AWS::Lambda::EventSourceMapping");
  }

  /** Returns whether it stands for one version or another of a function. */
  boolean isVersion() {
    return type.equals("AWS::Lambda::Alias") || type.equals("AWS::Lambda::Version");
  }
}
