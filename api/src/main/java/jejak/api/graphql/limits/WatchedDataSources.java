package jejak.api.graphql.limits;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets the deadline of a question reach every database this program has opened. */
@Component
class WatchedDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof WatchedDataSource)
                ? new WatchedDataSource(source)
                : bean;
    }
}
