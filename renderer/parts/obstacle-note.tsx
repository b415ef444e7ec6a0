// What stands in the way, in words, where the person is looking.

import { TriangleAlert } from 'lucide-react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './obstacle-note.module.css';

export function ObstacleNote({ obstacle }: { readonly obstacle: Obstacle }) {
  const words = useWords();
  return (
    <div className={styles.note} role="alert">
      <TriangleAlert aria-hidden="true" />
      <span>{words.obstacle(obstacle)}</span>
    </div>
  );
}
