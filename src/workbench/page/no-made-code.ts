import { config } from 'zod';

// The page lets nothing make code of text, which zod else tries as its first schema is defined: import this before.
config({ jitless: true });
