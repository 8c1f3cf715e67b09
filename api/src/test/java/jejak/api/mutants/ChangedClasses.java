package jejak.api.mutants;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Finds the classes of a few folders before those of the program that runs, and one of them in another shape. */
final class ChangedClasses extends URLClassLoader {

    private final String changed;
    private final byte[] bytes;

    ChangedClasses(List<Path> folders, String changed, byte[] bytes) {
        super(folders.stream().map(ChangedClasses::url).toArray(URL[]::new), ChangedClasses.class.getClassLoader());
        this.changed = changed;
        this.bytes = bytes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && name.equals(changed)) {
                loaded = defineClass(name, bytes, 0, bytes.length);
            }
            if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                loaded = findClass(name);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
