// Looks for text in a list; `/` brings the keyboard here where the layout has it, the label does everywhere.

import { Search } from 'lucide-react';
import { useRef } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useCommands } from '../commands/command-provider.tsx';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useCommands([{ id: 'list.search', act: () => input.current?.focus() }]);
  return (
    <SearchField className={styles.search ?? ''} aria-label={label} value={value} onChange={onChange}>
      <Search aria-hidden="true" />
      <Input ref={input} className={styles.input ?? ''} placeholder={label} />
    </SearchField>
  );
}
