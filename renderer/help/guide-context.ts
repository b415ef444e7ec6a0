// Opens the guide at a page, from anywhere on an open desk.

import { createContext } from 'react';
import type { GuidePageName } from './guide-page.ts';

/** undefined where no guide can be shown, as before a desk is open. */
export const GuideContext = createContext<((page: GuidePageName) => void) | undefined>(undefined);
