// As whom somebody uses a right.

export const capacities = ['self', 'agent', 'parent', 'heir', 'executor'] as const;

/** `agent` covers lawyers, guardians and others with a mandate; `executor` is named in the directives of the deceased. */
export type Capacity = (typeof capacities)[number];
