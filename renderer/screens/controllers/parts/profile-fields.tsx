// The fields of a profile: each knows its path, and with it whether the desk found it wrong.

import { DayField } from '../../../parts/day-field.tsx';
import type { DayFieldProps } from '../../../parts/day-field.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import type { SelectFieldProps } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { TextFieldProps } from '../../../parts/text-field.tsx';
import { useFieldFault } from './field-fault.ts';

interface Placed {
  readonly path: string;
}

export function ProfileText({ path, ...props }: TextFieldProps & Placed) {
  return <TextField maxLength={2000} {...props} error={useFieldFault(path)} />;
}

export function ProfileDay({ path, ...props }: DayFieldProps & Placed) {
  return <DayField {...props} error={useFieldFault(path)} />;
}

export function ProfileSelect<T extends string>({ path, ...props }: SelectFieldProps<T> & Placed) {
  return <SelectField {...props} error={useFieldFault(path)} />;
}
