// A labelled line or field of text, with its hint and its error.

import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password';
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly hasFocus?: boolean;
  readonly autoComplete?: string;
  readonly maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, type = 'text', rows, autoComplete = 'off' } = props;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isRequired={props.isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoComplete={autoComplete}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog or page takes the keyboard (WAI-ARIA)
      autoFocus={props.hasFocus ?? false}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {rows === undefined ? (
        <Input className={styles.input ?? ''} type={type} spellCheck={false} />
      ) : (
        <TextArea className={styles.input ?? ''} rows={rows} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
