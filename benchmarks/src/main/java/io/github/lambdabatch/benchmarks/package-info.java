/** What the checks cost, as ratios that are measured in one run. Run by hand; no build depends on a time. */
package io.github.lambdabatch.benchmarks;
