// Starts `npm run sheets` by Vite's own runner: what the game imports by a pattern of names
// (`import.meta.glob`) is known to Vite only.
import { runnerImport } from 'vite';

await runnerImport('/tests/browser/contact-sheet.ts', { configFile: false, logLevel: 'error' });
