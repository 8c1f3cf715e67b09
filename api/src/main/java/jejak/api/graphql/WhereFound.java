package jejak.api.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Each thing that is asked for is fetched on a thread of its own, beside the others; what is beneath it is told where it was
 * found, since a page of a hundred families would change threads a hundred times for what it has in hand.
 */
@Component
class WhereFound implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
            controllers.setBlockingMethodPredicate(WhereFound::isAskedFor);
        }
        return bean;
    }

    private static boolean isAskedFor(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), QueryMapping.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), MutationMapping.class);
    }
}
