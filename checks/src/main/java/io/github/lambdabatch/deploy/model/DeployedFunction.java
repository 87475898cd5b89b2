package io.github.lambdabatch.deploy.model;

import com.google.common.collect.ImmutableList;

/**
 * A function as a template describes it.
 *
 * @param handler what Lambda is told to call: {@code package.Class::method}, or {@code package.Class}
 * @param java whether the template says that it runs on one of Lambda's Java runtimes
 * @param sources its event sources, as far as the template describes them
 * @param location where the template describes the function
 */
public record DeployedFunction(String handler, Answer java, ImmutableList<EventSource> sources, Location location) {}
