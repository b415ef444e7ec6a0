import { describe, expect, it } from 'vitest';
import { policyTopic } from '#renderer/screens/controllers/policy-topic.ts';

describe('policyTopic', () => {
  it.each([
    ['identity-rule', 'identity-rule'],
    ['of-a-later-version', undefined],
    ['toString', undefined],
  ])('knows %j as %j', (name, topic) => {
    expect(policyTopic(name)).toBe(topic);
  });
});
