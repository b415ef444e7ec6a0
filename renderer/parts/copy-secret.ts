// Puts a secret on the clipboard for a minute, and nothing in its place afterwards.

const lasts = 60_000;

/** False where the browser does not allow it. What the person copied meanwhile stays, as far as the browser tells. */
export async function copyForAMinute(secret: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(secret);
  } catch {
    return false;
  }
  setTimeout(() => void emptyAgain(secret), lasts);
  return true;
}

async function emptyAgain(secret: string): Promise<void> {
  try {
    // Reading needs a permission of its own; without it the secret goes all the same, and so does what replaced it.
    const now = await navigator.clipboard.readText().catch(() => secret);
    if (now === secret) await navigator.clipboard.writeText('');
  } catch {
    // The window is in the background: a browser lets only the page in front write there.
  }
}

/** For what is no secret: stays until something else is copied. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
