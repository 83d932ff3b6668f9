// A file without tests.
package empty
