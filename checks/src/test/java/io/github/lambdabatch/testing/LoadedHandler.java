package io.github.lambdabatch.testing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import com.google.common.reflect.TypeToken;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A handler object in a warm environment, called as Lambda's Java runtime calls it: the event is read from JSON by the
 * declared input type, and the response is written to JSON by the declared output type, whatever object it is.
 *
 * <p>Spring Cloud Function's adapter writes the object that a {@code Function} returns by its own class.
 */
public final class LoadedHandler implements AutoCloseable {
  private final @Nullable Object owner;
  private final Invocation invocation;
  private final PojoSerializer<Object> input;
  private final PojoSerializer<Object> output;

  private LoadedHandler(@Nullable Object owner, Type inputType, Type outputType, Invocation invocation) {
    this.owner = owner;
    this.input = serializer(inputType);
    this.output = isVoid(outputType) ? null : serializer(outputType);
    this.invocation = invocation;
  }

  /** Creates the handler object, once. */
  public static LoadedHandler load(ClassLoader loader, String className) {
    try {
      return of(loader.loadClass(className));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("Cannot create the handler " + className, e);
    }
  }

  /** Returns the response as JSON, or throws what the handler throws. */
  public String invoke(String event) throws Throwable {
    Object response = invocation.invoke(input.fromJson(event));
    if (output == null) {
      return "null";
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    output.toJson(response, json);
    return json.toString(UTF_8);
  }

  /** Ends the environment: the threads of executors in the fields of the handler's object are gone. */
  @Override
  public void close() {
    for (Class<?> type = owner == null ? null : owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (ExecutorService.class.isAssignableFrom(field.getType()) && !Modifier.isStatic(field.getModifiers())) {
          ((ExecutorService) get(field, owner)).shutdownNow();
        }
      }
    }
  }

  private static LoadedHandler of(Class<?> type) throws ReflectiveOperationException {
    if (isFunctional(type)) {
      Object handler = newInstance(type);
      return ofObject(handler, handler, TypeToken.of(type));
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isBean(method)) {
        Object configuration = newInstance(type);
        Object bean = method.invoke(configuration);
        return ofObject(configuration, bean, TypeToken.of(method.getGenericReturnType()));
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == RequestHandler.class) {
        Object holder = newInstance(type);
        return ofObject(holder, get(field, holder), TypeToken.of(field.getGenericType()));
      }
    }
    return ofMethod(type);
  }

  private static boolean isFunctional(Class<?> type) {
    return RequestHandler.class.isAssignableFrom(type)
        || Function.class.isAssignableFrom(type)
        || Consumer.class.isAssignableFrom(type);
  }

  private static boolean isBean(Method method) {
    return isFunctional(method.getReturnType())
        && Stream.of(method.getAnnotations()).anyMatch(a -> a.annotationType().getSimpleName().equals("Bean"));
  }

  /**
   * Calls an object of one of the interfaces of handlers.
   *
   * @param owner the object that it belongs to, or itself
   * @param declared the type that it is declared with
   */
  @SuppressWarnings("unchecked")
  private static LoadedHandler ofObject(Object owner, Object handler, TypeToken<?> declared) {
    if (handler instanceof RequestHandler) {
      RequestHandler<Object, Object> requestHandler = (RequestHandler<Object, Object>) handler;
      return new LoadedHandler(
          owner,
          argument(declared, RequestHandler.class, 0),
          argument(declared, RequestHandler.class, 1),
          event -> requestHandler.handleRequest(event, new TestContext()));
    }
    if (handler instanceof Function) {
      Function<Object, Object> function = (Function<Object, Object>) handler;
      return new LoadedHandler(owner, argument(declared, Function.class, 0), Object.class, function::apply);
    }
    Consumer<Object> consumer = (Consumer<Object>) handler;
    return new LoadedHandler(
        owner,
        argument(declared, Consumer.class, 0),
        Void.class,
        event -> {
          consumer.accept(event);
          return null;
        });
  }

  private static LoadedHandler ofMethod(Class<?> type) throws ReflectiveOperationException {
    Method method =
        Stream.of(type.getDeclaredMethods())
            .filter(LoadedHandler::canBeHandler)
            .max(Comparator.comparing(Method::getParameterCount))
            .orElseThrow(() -> new AssertionError("no handler method in " + type));
    Object instance = Modifier.isStatic(method.getModifiers()) ? null : newInstance(type);
    method.setAccessible(true);
    boolean needsContext = method.getParameterCount() == 2;
    return new LoadedHandler(
        instance,
        method.getGenericParameterTypes()[0],
        method.getGenericReturnType(),
        event -> {
          try {
            return needsContext ? method.invoke(instance, event, new TestContext()) : method.invoke(instance, event);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static boolean canBeHandler(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return Modifier.isPublic(method.getModifiers())
        && !method.isBridge()
        && (parameters.length == 1 || (parameters.length == 2 && parameters[1] == Context.class))
        && parameters[0].getSimpleName().endsWith("Event");
  }

  private static Object newInstance(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    checkArgument(Modifier.isPublic(type.getModifiers()), "%s is not public", type);
    return constructor.newInstance();
  }

  private static Object get(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new LinkageError("Cannot read " + field, e);
    }
  }

  private static Type argument(TypeToken<?> handler, Class<?> declaring, int index) {
    return handler.resolveType(declaring.getTypeParameters()[index]).getType();
  }

  private static boolean isVoid(Type type) {
    return type == void.class || type == Void.class;
  }

  @SuppressWarnings("unchecked")
  private static PojoSerializer<Object> serializer(Type type) {
    if (type instanceof Class<?> plain && LambdaEventSerializers.isLambdaSupportedEvent(plain.getName())) {
      return LambdaEventSerializers.serializerFor((Class<Object>) plain, plain.getClassLoader());
    }
    return JacksonFactory.getInstance().getSerializer(type);
  }

  private interface Invocation {
    Object invoke(Object event) throws Throwable;
  }
}
