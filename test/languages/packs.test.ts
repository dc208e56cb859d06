import { expect, test } from 'vitest';
import { loadLanguagePack } from '../../src/languages/index.js';
test('x', async () => { expect((await loadLanguagePack('en')).tag).toBe('en'); expect((await loadLanguagePack('xx')).tag).toBe('und'); });
