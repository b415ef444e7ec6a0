// The screens as the vite configuration of the renderer builds them, but for the speaker: theirs speaks the pseudo-language.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';
import renderer from '../../../renderer/vite.config.ts';

const speaker = join(import.meta.dirname, '..', '..', '..', 'core', 'words', 'speaker.ts');

function speakPseudo(): Plugin {
  return {
    name: 'speak-pseudo',
    enforce: 'pre',
    load: (id) => (id === speaker ? readFileSync(join(import.meta.dirname, 'pseudo-speaker.ts'), 'utf8') : undefined),
  };
}

/* oxlint-disable-next-line import/no-default-export -- Vite reads the default export */
export default mergeConfig(renderer, { plugins: [speakPseudo()] });
