/** A mistake in the command's words: exit code 2, with a hint where help is. */
export class UsageError extends Error {}
