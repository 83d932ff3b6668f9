// The numbers and texts of errors and signals, and the numbers of flags.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

func main() {
	for _, e := range []syscall.Errno{
		syscall.E2BIG,
		syscall.EACCES,
		syscall.EADDRINUSE,
		syscall.EADDRNOTAVAIL,
		syscall.EADV,
		syscall.EAFNOSUPPORT,
		syscall.EAGAIN,
		syscall.EALREADY,
		syscall.EBADE,
		syscall.EBADF,
		syscall.EBADFD,
		syscall.EBADMSG,
		syscall.EBADR,
		syscall.EBADRQC,
		syscall.EBADSLT,
		syscall.EBFONT,
		syscall.EBUSY,
		syscall.ECANCELED,
		syscall.ECHILD,
		syscall.ECHRNG,
		syscall.ECOMM,
		syscall.ECONNABORTED,
		syscall.ECONNREFUSED,
		syscall.ECONNRESET,
		syscall.EDEADLK,
		syscall.EDEADLOCK,
		syscall.EDESTADDRREQ,
		syscall.EDOM,
		syscall.EDOTDOT,
		syscall.EDQUOT,
		syscall.EEXIST,
		syscall.EFAULT,
		syscall.EFBIG,
		syscall.EHOSTDOWN,
		syscall.EHOSTUNREACH,
		syscall.EIDRM,
		syscall.EILSEQ,
		syscall.EINPROGRESS,
		syscall.EINTR,
		syscall.EINVAL,
		syscall.EIO,
		syscall.EISCONN,
		syscall.EISDIR,
		syscall.EISNAM,
		syscall.EKEYEXPIRED,
		syscall.EKEYREJECTED,
		syscall.EKEYREVOKED,
		syscall.EL2HLT,
		syscall.EL2NSYNC,
		syscall.EL3HLT,
		syscall.EL3RST,
		syscall.ELIBACC,
		syscall.ELIBBAD,
		syscall.ELIBEXEC,
		syscall.ELIBMAX,
		syscall.ELIBSCN,
		syscall.ELNRNG,
		syscall.ELOOP,
		syscall.EMEDIUMTYPE,
		syscall.EMFILE,
		syscall.EMLINK,
		syscall.EMSGSIZE,
		syscall.EMULTIHOP,
		syscall.ENAMETOOLONG,
		syscall.ENAVAIL,
		syscall.ENETDOWN,
		syscall.ENETRESET,
		syscall.ENETUNREACH,
		syscall.ENFILE,
		syscall.ENOANO,
		syscall.ENOBUFS,
		syscall.ENOCSI,
		syscall.ENODATA,
		syscall.ENODEV,
		syscall.ENOENT,
		syscall.ENOEXEC,
		syscall.ENOKEY,
		syscall.ENOLCK,
		syscall.ENOLINK,
		syscall.ENOMEDIUM,
		syscall.ENOMEM,
		syscall.ENOMSG,
		syscall.ENONET,
		syscall.ENOPKG,
		syscall.ENOPROTOOPT,
		syscall.ENOSPC,
		syscall.ENOSR,
		syscall.ENOSTR,
		syscall.ENOSYS,
		syscall.ENOTBLK,
		syscall.ENOTCONN,
		syscall.ENOTDIR,
		syscall.ENOTEMPTY,
		syscall.ENOTNAM,
		syscall.ENOTRECOVERABLE,
		syscall.ENOTSOCK,
		syscall.ENOTSUP,
		syscall.ENOTTY,
		syscall.ENOTUNIQ,
		syscall.ENXIO,
		syscall.EOPNOTSUPP,
		syscall.EOVERFLOW,
		syscall.EOWNERDEAD,
		syscall.EPERM,
		syscall.EPFNOSUPPORT,
		syscall.EPIPE,
		syscall.EPROTO,
		syscall.EPROTONOSUPPORT,
		syscall.EPROTOTYPE,
		syscall.ERANGE,
		syscall.EREMCHG,
		syscall.EREMOTE,
		syscall.EREMOTEIO,
		syscall.ERESTART,
		syscall.ERFKILL,
		syscall.EROFS,
		syscall.ESHUTDOWN,
		syscall.ESOCKTNOSUPPORT,
		syscall.ESPIPE,
		syscall.ESRCH,
		syscall.ESRMNT,
		syscall.ESTALE,
		syscall.ESTRPIPE,
		syscall.ETIME,
		syscall.ETIMEDOUT,
		syscall.ETOOMANYREFS,
		syscall.ETXTBSY,
		syscall.EUCLEAN,
		syscall.EUNATCH,
		syscall.EUSERS,
		syscall.EWOULDBLOCK,
		syscall.EXDEV,
		syscall.EXFULL,
		0, 9999,
	} {
		fmt.Println(int(e), e.Error(), e.Temporary(), e.Timeout(), e.Is(fs.ErrNotExist), e.Is(fs.ErrExist), e.Is(fs.ErrPermission), e.Is(errors.ErrUnsupported))
	}
	for _, s := range []syscall.Signal{
		syscall.SIGABRT,
		syscall.SIGALRM,
		syscall.SIGBUS,
		syscall.SIGCHLD,
		syscall.SIGCLD,
		syscall.SIGCONT,
		syscall.SIGFPE,
		syscall.SIGHUP,
		syscall.SIGILL,
		syscall.SIGINT,
		syscall.SIGIO,
		syscall.SIGIOT,
		syscall.SIGKILL,
		syscall.SIGPIPE,
		syscall.SIGPOLL,
		syscall.SIGPROF,
		syscall.SIGPWR,
		syscall.SIGQUIT,
		syscall.SIGSEGV,
		syscall.SIGSTKFLT,
		syscall.SIGSTOP,
		syscall.SIGSYS,
		syscall.SIGTERM,
		syscall.SIGTRAP,
		syscall.SIGTSTP,
		syscall.SIGTTIN,
		syscall.SIGTTOU,
		syscall.SIGUNUSED,
		syscall.SIGURG,
		syscall.SIGUSR1,
		syscall.SIGUSR2,
		syscall.SIGVTALRM,
		syscall.SIGWINCH,
		syscall.SIGXCPU,
		syscall.SIGXFSZ,
		0, 99, -1,
	} {
		var o os.Signal = s
		o.Signal()
		fmt.Println(int(s), s, o.String())
	}
	fmt.Println(syscall.O_APPEND, syscall.O_CLOEXEC, syscall.O_CREAT, syscall.O_EXCL, syscall.O_NOCTTY, syscall.O_NONBLOCK, syscall.O_RDONLY, syscall.O_RDWR, syscall.O_SYNC, syscall.O_TRUNC, syscall.O_WRONLY, syscall.S_IFBLK, syscall.S_IFCHR, syscall.S_IFDIR, syscall.S_IFIFO, syscall.S_IFLNK, syscall.S_IFMT, syscall.S_IFREG, syscall.S_IFSOCK, syscall.S_ISGID, syscall.S_ISUID, syscall.S_ISVTX)
	fmt.Println(syscall.Stdin, syscall.Stdout, syscall.Stderr)
	fmt.Println(errors.Is(fmt.Errorf("a: %w", syscall.ENOENT), fs.ErrNotExist), errors.Is(syscall.EACCES, syscall.EPERM))
}

// Output:
// 7 argument list too long false false false false false false
// 13 permission denied false false false false true false
// 98 address already in use false false false false false false
// 99 cannot assign requested address false false false false false false
// 68 advertise error false false false false false false
// 97 address family not supported by protocol false false false false false false
// 11 resource temporarily unavailable true true false false false false
// 114 operation already in progress false false false false false false
// 52 invalid exchange false false false false false false
// 9 bad file descriptor false false false false false false
// 77 file descriptor in bad state false false false false false false
// 74 bad message false false false false false false
// 53 invalid request descriptor false false false false false false
// 56 invalid request code false false false false false false
// 57 invalid slot false false false false false false
// 59 bad font file format false false false false false false
// 16 device or resource busy false false false false false false
// 125 operation canceled false false false false false false
// 10 no child processes false false false false false false
// 44 channel number out of range false false false false false false
// 70 communication error on send false false false false false false
// 103 software caused connection abort false false false false false false
// 111 connection refused false false false false false false
// 104 connection reset by peer false false false false false false
// 35 resource deadlock avoided false false false false false false
// 35 resource deadlock avoided false false false false false false
// 89 destination address required false false false false false false
// 33 numerical argument out of domain false false false false false false
// 73 RFS specific error false false false false false false
// 122 disk quota exceeded false false false false false false
// 17 file exists false false false true false false
// 14 bad address false false false false false false
// 27 file too large false false false false false false
// 112 host is down false false false false false false
// 113 no route to host false false false false false false
// 43 identifier removed false false false false false false
// 84 invalid or incomplete multibyte or wide character false false false false false false
// 115 operation now in progress false false false false false false
// 4 interrupted system call true false false false false false
// 22 invalid argument false false false false false false
// 5 input/output error false false false false false false
// 106 transport endpoint is already connected false false false false false false
// 21 is a directory false false false false false false
// 120 is a named type file false false false false false false
// 127 key has expired false false false false false false
// 129 key was rejected by service false false false false false false
// 128 key has been revoked false false false false false false
// 51 level 2 halted false false false false false false
// 45 level 2 not synchronized false false false false false false
// 46 level 3 halted false false false false false false
// 47 level 3 reset false false false false false false
// 79 can not access a needed shared library false false false false false false
// 80 accessing a corrupted shared library false false false false false false
// 83 cannot exec a shared library directly false false false false false false
// 82 attempting to link in too many shared libraries false false false false false false
// 81 .lib section in a.out corrupted false false false false false false
// 48 link number out of range false false false false false false
// 40 too many levels of symbolic links false false false false false false
// 124 wrong medium type false false false false false false
// 24 too many open files true false false false false false
// 31 too many links false false false false false false
// 90 message too long false false false false false false
// 72 multihop attempted false false false false false false
// 36 file name too long false false false false false false
// 119 no XENIX semaphores available false false false false false false
// 100 network is down false false false false false false
// 102 network dropped connection on reset false false false false false false
// 101 network is unreachable false false false false false false
// 23 too many open files in system true false false false false false
// 55 no anode false false false false false false
// 105 no buffer space available false false false false false false
// 50 no CSI structure available false false false false false false
// 61 no data available false false false false false false
// 19 no such device false false false false false false
// 2 no such file or directory false false true false false false
// 8 exec format error false false false false false false
// 126 required key not available false false false false false false
// 37 no locks available false false false false false false
// 67 link has been severed false false false false false false
// 123 no medium found false false false false false false
// 12 cannot allocate memory false false false false false false
// 42 no message of desired type false false false false false false
// 64 machine is not on the network false false false false false false
// 65 package not installed false false false false false false
// 92 protocol not available false false false false false false
// 28 no space left on device false false false false false false
// 63 out of streams resources false false false false false false
// 60 device not a stream false false false false false false
// 38 function not implemented false false false false false true
// 15 block device required false false false false false false
// 107 transport endpoint is not connected false false false false false false
// 20 not a directory false false false false false false
// 39 directory not empty false false false true false false
// 118 not a XENIX named type file false false false false false false
// 131 state not recoverable false false false false false false
// 88 socket operation on non-socket false false false false false false
// 95 operation not supported false false false false false true
// 25 inappropriate ioctl for device false false false false false false
// 76 name not unique on network false false false false false false
// 6 no such device or address false false false false false false
// 95 operation not supported false false false false false true
// 75 value too large for defined data type false false false false false false
// 130 owner died false false false false false false
// 1 operation not permitted false false false false true false
// 96 protocol family not supported false false false false false false
// 32 broken pipe false false false false false false
// 71 protocol error false false false false false false
// 93 protocol not supported false false false false false false
// 91 protocol wrong type for socket false false false false false false
// 34 numerical result out of range false false false false false false
// 78 remote address changed false false false false false false
// 66 object is remote false false false false false false
// 121 remote I/O error false false false false false false
// 85 interrupted system call should be restarted false false false false false false
// 132 operation not possible due to RF-kill false false false false false false
// 30 read-only file system false false false false false false
// 108 cannot send after transport endpoint shutdown false false false false false false
// 94 socket type not supported false false false false false false
// 29 illegal seek false false false false false false
// 3 no such process false false false false false false
// 69 srmount error false false false false false false
// 116 stale file handle false false false false false false
// 86 streams pipe error false false false false false false
// 62 timer expired false false false false false false
// 110 connection timed out true true false false false false
// 109 too many references: cannot splice false false false false false false
// 26 text file busy false false false false false false
// 117 structure needs cleaning false false false false false false
// 49 protocol driver not attached false false false false false false
// 87 too many users false false false false false false
// 11 resource temporarily unavailable true true false false false false
// 18 invalid cross-device link false false false false false false
// 54 exchange full false false false false false false
// 0 errno 0 false false false false false false
// 9999 errno 9999 false false false false false false
// 6 aborted aborted
// 14 alarm clock alarm clock
// 7 bus error bus error
// 17 child exited child exited
// 17 child exited child exited
// 18 continued continued
// 8 floating point exception floating point exception
// 1 hangup hangup
// 4 illegal instruction illegal instruction
// 2 interrupt interrupt
// 29 I/O possible I/O possible
// 6 aborted aborted
// 9 killed killed
// 13 broken pipe broken pipe
// 29 I/O possible I/O possible
// 27 profiling timer expired profiling timer expired
// 30 power failure power failure
// 3 quit quit
// 11 segmentation fault segmentation fault
// 16 stack fault stack fault
// 19 stopped (signal) stopped (signal)
// 31 bad system call bad system call
// 15 terminated terminated
// 5 trace/breakpoint trap trace/breakpoint trap
// 20 stopped stopped
// 21 stopped (tty input) stopped (tty input)
// 22 stopped (tty output) stopped (tty output)
// 31 bad system call bad system call
// 23 urgent I/O condition urgent I/O condition
// 10 user defined signal 1 user defined signal 1
// 12 user defined signal 2 user defined signal 2
// 26 virtual timer expired virtual timer expired
// 28 window changed window changed
// 24 CPU time limit exceeded CPU time limit exceeded
// 25 file size limit exceeded file size limit exceeded
// 0 signal 0 signal 0
// 99 signal 99 signal 99
// -1 signal -1 signal -1
// 1024 524288 64 128 256 2048 0 2 1052672 512 1 24576 8192 16384 4096 40960 61440 32768 49152 1024 2048 512
// 0 1 2
// true false
