import { TextDecoder, TextEncoder } from 'node:util';

// What a browser has, and the stand-in for one lacks that the tests run in: to be imported before those that use it.
Object.assign(globalThis, { TextDecoder, TextEncoder });
