// The one page that the browser shows when it comes back from the provider: that its window can be closed.

import type { Locale } from '#core/words/locale.ts';
import { isLocale } from '#core/words/locale.ts';

const texts: Readonly<Record<Locale, { readonly title: string; readonly text: string }>> = {
  en: { title: 'You can close this window', text: 'Go back to DPO Desk: it shows whether the sign-in worked.' },
  nl: { title: 'U kunt dit venster sluiten', text: 'Ga terug naar DPO Desk: daar ziet u of de aanmelding is gelukt.' },
  fr: {
    title: 'Vous pouvez fermer cette fenêtre',
    text: 'Revenez à DPO Desk : vous y verrez si la connexion a réussi.',
  },
};

/** @param accepted the browser's `Accept-Language` */
export function closingPage(accepted: string | undefined): string {
  const locale = localeOf(accepted ?? '');
  const { title, text } = texts[locale];
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>DPO Desk</title></head>` +
    `<body><h1>${title}</h1><p>${text}</p></body></html>`
  );
}

/** The first of the browser's languages that the desk speaks. Browsers list them in the order of preference. */
function localeOf(accepted: string): Locale {
  for (const range of accepted.slice(0, 200).split(',')) {
    const language = range.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'en';
}
