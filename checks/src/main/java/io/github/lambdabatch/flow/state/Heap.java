package io.github.lambdabatch.flow.state;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Value.Constant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that a handler made or holds in fields, one for each place that makes them. Immutable. */
public record Heap(Map<Object, Obj> objects) {
  public static final Heap EMPTY = new Heap(Map.of());

  /**
   * An object.
   *
   * @param content the value of a cell such as an {@code AtomicBoolean}; for a collection {@link Constant#ZERO} when it
   *     is empty, {@link Constant#POSITIVE} when it is not
   * @param sources the collections whose elements, or whose failures, went into this one
   * @param escaped whether code that is not looked at has seen it
   * @param iteration the record loop whose iteration that is running has made it; null where none has
   */
  public record Obj(Value content, ImmutableSet<Object> sources, boolean escaped, @Nullable Tree iteration) {
    public static final Obj EMPTY = new Obj(Constant.ZERO, ImmutableSet.of(), false, null);
    public static final Obj UNKNOWN = new Obj(Constant.UNKNOWN, ImmutableSet.of(), false, null);
  }

  /** Returns the object of a site; one of which nothing is known where none was made. */
  public Obj get(Object site) {
    return objects.getOrDefault(site, Obj.UNKNOWN);
  }

  /** Whether anything is known of the object: the handler has made it, or emptied it. */
  public boolean knows(Object site) {
    return objects.containsKey(site);
  }

  public Heap with(Object site, Obj obj) {
    if (obj.equals(objects.get(site))) {
      return this;
    }
    Map<Object, Obj> copy = new HashMap<>(objects);
    copy.put(site, obj);
    return new Heap(copy);
  }

  /**
   * An empty object is made.
   *
   * @param loop the record loop whose iteration is running, if one is
   */
  public Heap made(Object site, @Nullable Tree loop) {
    return with(site, new Obj(Constant.ZERO, ImmutableSet.of(), false, loop));
  }

  public Heap withContent(Object site, Value content) {
    Obj obj = get(site);
    return with(site, new Obj(content, obj.sources(), obj.escaped(), obj.iteration()));
  }

  public Heap withSource(Object site, Object source) {
    Obj obj = get(site);
    ImmutableSet<Object> sources = ImmutableSet.builder().addAll(obj.sources()).add(source).build();
    return with(site, new Obj(obj.content(), sources, obj.escaped(), obj.iteration()));
  }

  /** The object is seen by code that is not looked at, and with it all that went into it. */
  public Heap escape(Object site) {
    Obj obj = get(site);
    if (obj.escaped()) {
      return this;
    }
    Heap heap = with(site, new Obj(Constant.UNKNOWN, obj.sources(), true, obj.iteration()));
    for (Object source : obj.sources()) {
      heap = heap.escape(source);
    }
    return heap;
  }

  /** What has escaped in one of the states escapes here. */
  public Heap escapeLike(List<State> states) {
    Heap heap = this;
    for (State state : states) {
      for (Map.Entry<Object, Obj> entry : state.heap().objects.entrySet()) {
        heap = entry.getValue().escaped() ? heap.escape(entry.getKey()) : heap;
      }
    }
    return heap;
  }

  Heap aged() {
    Heap heap = this;
    for (Map.Entry<Object, Obj> entry : objects.entrySet()) {
      Obj obj = entry.getValue();
      heap = heap.with(entry.getKey(), new Obj(obj.content().aged(), obj.sources(), obj.escaped(), null));
    }
    return heap;
  }

  /** Returns whether the object, or one that went into it, is among the sites. */
  public boolean reaches(Object site, Set<Object> sites) {
    Set<Object> seen = new HashSet<>();
    return reaches(site, sites, seen);
  }

  private boolean reaches(Object site, Set<Object> sites, Set<Object> seen) {
    if (sites.contains(site)) {
      return true;
    }
    return seen.add(site) && get(site).sources().stream().anyMatch(source -> reaches(source, sites, seen));
  }

  /** Returns whether the object is known to hold nothing, nor anything that went into it. */
  public boolean isEmpty(Object site) {
    Obj obj = get(site);
    return !obj.escaped()
        && (obj.content() == Constant.ZERO || obj.content() == Constant.NULL)
        && obj.sources().stream().allMatch(source -> source.equals(site) || isEmpty(source));
  }

  /** Returns what holds of both heaps. */
  Heap join(Heap other) {
    Map<Object, Obj> joined = new HashMap<>();
    Set<Object> sites = new HashSet<>(objects.keySet());
    sites.addAll(other.objects.keySet());
    for (Object site : sites) {
      Obj a = objects.get(site);
      Obj b = other.objects.get(site);
      if (a == null || b == null) {
        joined.put(site, a == null ? b : a);
      } else {
        joined.put(
            site,
            new Obj(
                a.content().equals(b.content()) ? a.content() : Constant.UNKNOWN,
                ImmutableSet.builder().addAll(a.sources()).addAll(b.sources()).build(),
                a.escaped() || b.escaped(),
                a.iteration() == b.iteration() ? a.iteration() : null));
      }
    }
    return new Heap(joined);
  }
}
