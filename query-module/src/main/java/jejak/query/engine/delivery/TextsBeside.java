package jejak.query.engine.delivery;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives a handler the one text that it asks for beside an event; Axon would have all of it read for that, for every event. */
public final class TextsBeside implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        Parameter parameter = parameters[index];
        MetaDataValue asked = parameter.getAnnotation(MetaDataValue.class);
        boolean maybe = asked != null && !asked.required() && parameter.getType() == String.class;
        return maybe ? new Text(asked.value()) : null;
    }

    private record Text(String key) implements ParameterResolver<String> {

        @Override
        public @Nullable String resolveParameterValue(Message<?> message) {
            return message instanceof LogMessage logged
                    ? logged.text(key)
                    : (String) message.getMetaData().get(key);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
