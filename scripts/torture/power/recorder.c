/*
 * Preloaded into a child, this writes down every operation on the files below TORTURE_DIR in the order in which it
 * happened, so that the disk can be rebuilt as it would stand after a power cut at any moment (see trace.ts).
 * A record: op, length of the path, length of the second path, offset, length of the data; then those three.
 * Nothing is really synced: the replayed disk forgets what was not, and the test runs at the speed of memory.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FD 4096
#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

struct head {
  uint32_t op, path, second, pad;
  uint64_t offset, data;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MAX_FD];
static const char *dir;
static int out = -1;

__attribute__((constructor)) static void begin(void) {
  const char *trace = getenv("TORTURE_TRACE");
  dir = getenv("TORTURE_DIR");
  if (trace && dir) out = syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static int is_ours(const char *path) { return out >= 0 && path && strncmp(path, dir, strlen(dir)) == 0; }
static char *path_of(int fd) { return fd >= 0 && fd < MAX_FD ? paths[fd] : NULL; }

static void put(const void *bytes, size_t left) {
  for (const char *at = bytes; left > 0;) {
    ssize_t done = syscall(SYS_write, out, at, left);
    if (done <= 0) abort();
    at += done;
    left -= done;
  }
}

/* Called with the lock held. */
static void record(char op, const char *path, uint64_t offset, const void *data, uint64_t length) {
  struct head head = {op, strlen(path), 0, 0, offset, length};
  put(&head, sizeof head);
  put(path, head.path);
  if (length > 0) put(data, length);
}

static void record_rename(const char *from, const char *to) {
  struct head head = {'R', strlen(from), strlen(to), 0, 0, 0};
  put(&head, sizeof head);
  put(from, head.path);
  put(to, head.second);
}

static int opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= MAX_FD || !is_ours(path)) return fd;
  free(paths[fd]);
  paths[fd] = strdup(path);
  if (flags & O_TRUNC) record('T', path, 0, NULL, 0);
  else if (flags & O_CREAT) record('C', path, 0, NULL, 0);
  return fd;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    va_list rest; \
    va_start(rest, flags); \
    int mode = va_arg(rest, int); \
    va_end(rest); \
    pthread_mutex_lock(&lock); \
    int fd = opened(real(path, flags, mode), path, flags); \
    pthread_mutex_unlock(&lock); \
    return fd; \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  REAL(int, "close", int);
  pthread_mutex_lock(&lock);
  if (path_of(fd)) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  int result = real(fd);
  pthread_mutex_unlock(&lock);
  return result;
}

static void wrote(int fd, const void *bytes, ssize_t done, off64_t offset) {
  if (path_of(fd) && done > 0) record('W', path_of(fd), offset, bytes, done);
}

static void wrote_parts(int fd, const struct iovec *parts, ssize_t left, off64_t offset) {
  for (; path_of(fd) && left > 0; parts++) {
    ssize_t length = left < (ssize_t)parts->iov_len ? left : (ssize_t)parts->iov_len;
    record('W', path_of(fd), offset, parts->iov_base, length);
    offset += length;
    left -= length;
  }
}

static off64_t here(int fd) { return path_of(fd) ? lseek64(fd, 0, SEEK_CUR) : 0; }

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (!path_of(fd)) return real(fd, bytes, length);
  pthread_mutex_lock(&lock);
  off64_t offset = here(fd);
  ssize_t done = real(fd, bytes, length);
  wrote(fd, bytes, done, offset);
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  if (!path_of(fd)) return real(fd, parts, count);
  pthread_mutex_lock(&lock);
  off64_t offset = here(fd);
  ssize_t done = real(fd, parts, count);
  wrote_parts(fd, parts, done, offset);
  pthread_mutex_unlock(&lock);
  return done;
}

#define PWRITE(name, offset_t) \
  ssize_t name(int fd, const void *bytes, size_t length, offset_t offset) { \
    REAL(ssize_t, #name, int, const void *, size_t, offset_t); \
    if (!path_of(fd)) return real(fd, bytes, length, offset); \
    pthread_mutex_lock(&lock); \
    ssize_t done = real(fd, bytes, length, offset); \
    wrote(fd, bytes, done, offset); \
    pthread_mutex_unlock(&lock); \
    return done; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset_t) \
  int name(int fd, offset_t length) { \
    REAL(int, #name, int, offset_t); \
    if (!path_of(fd)) return real(fd, length); \
    pthread_mutex_lock(&lock); \
    int result = real(fd, length); \
    if (result == 0) record('t', path_of(fd), length, NULL, 0); \
    pthread_mutex_unlock(&lock); \
    return result; \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name) \
  int name(int fd) { \
    REAL(int, #name, int); \
    if (!path_of(fd)) return real(fd); \
    pthread_mutex_lock(&lock); \
    record('F', path_of(fd), 0, NULL, 0); \
    pthread_mutex_unlock(&lock); \
    return 0; \
  }
SYNC(fsync)
SYNC(fdatasync)

#define UNLINK(name) \
  int name(const char *path) { \
    REAL(int, #name, const char *); \
    pthread_mutex_lock(&lock); \
    int result = real(path); \
    if (result == 0 && is_ours(path)) record('U', path, 0, NULL, 0); \
    pthread_mutex_unlock(&lock); \
    return result; \
  }
UNLINK(unlink)
UNLINK(remove)

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  pthread_mutex_lock(&lock);
  int result = real(from, to);
  if (result == 0 && is_ours(from)) record_rename(from, to);
  pthread_mutex_unlock(&lock);
  return result;
}

/* Node copies files with these two: the first is said to be unknown, the second goes through a write that is seen. */
long syscall(long number, ...) {
  static long (*real)(long, ...);
  if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number != SYS_copy_file_range) return real(number, a, b, c, d, e, f);
  errno = ENOSYS;
  return -1;
}

#define SENDFILE(name, offset_t) \
  ssize_t name(int to, int in, offset_t *offset, size_t length) { \
    REAL(ssize_t, #name, int, int, offset_t *, size_t); \
    if (!path_of(to)) return real(to, in, offset, length); \
    char bytes[65536]; \
    size_t wanted = length < sizeof bytes ? length : sizeof bytes; \
    ssize_t got = offset ? pread64(in, bytes, wanted, *offset) : read(in, bytes, wanted); \
    ssize_t done = got > 0 ? write(to, bytes, got) : got; \
    if (done > 0 && offset) *offset += done; \
    return done; \
  }
SENDFILE(sendfile, off_t)
SENDFILE(sendfile64, off64_t)
