// Every language says the same things with the same facts.

import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { en } from '#core/words/en.ts';
import { fr } from '#core/words/fr.ts';
import { nl } from '#core/words/nl.ts';
