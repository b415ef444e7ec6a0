// A span in calendar years or months, as retention rules state it.

export interface RetentionPeriod {
  readonly years: number;
  readonly months: number;
}
