package io.github.lambdabatch.deploy.document;

import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param path the file
 * @param name the file's name, as a user would write it
 * @param root what it holds
 */
public record Document(Path path, String name, Node root) {}
