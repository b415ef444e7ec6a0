// As whom somebody uses a right.

export const capacities = ['self', 'agent', 'parent', 'heir'] as const;

/** `agent` covers lawyers, guardians and others with a mandate. */
export type Capacity = (typeof capacities)[number];
