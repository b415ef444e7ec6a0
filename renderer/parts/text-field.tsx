// A labelled line or field of text, with its hint and its error.

import { useEffect, useRef } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** The hint names somebody. */
  readonly isHintPersonal?: boolean;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password';
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly hasFocus?: boolean;
  readonly autoComplete?: string;
  readonly maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, type = 'text', rows, autoComplete = 'off', hasFocus = false } = props;
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // At once: after Enter in the form before, `autoFocus` waits a frame and lets the page's heading have the keyboard.
  useEffect(() => {
    if (hasFocus) (line.current ?? area.current)?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only as it appears: a field that is there does not take the keyboard
  }, []);
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isRequired={props.isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoComplete={autoComplete}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {rows === undefined ? (
        <Input ref={line} className={styles.input ?? ''} type={type} spellCheck={false} />
      ) : (
        <TextArea ref={area} className={styles.input ?? ''} rows={rows} />
      )}
      {hint === undefined ? null : (
        <Text
          slot="description"
          className={styles.hint ?? ''}
          data-personal={props.isHintPersonal === true ? true : undefined}
        >
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
