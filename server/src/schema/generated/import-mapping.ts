// Generated from schemas/import-mapping.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

/**
 * The order of day, month and year, and what stands between. Single digits are read as well; two digits of a year are those of 1970 to 2069.
 */
export type Dates =
  | 'YYYY-MM-DD'
  | 'DD.MM.YYYY'
  | 'DD/MM/YYYY'
  | 'DD-MM-YYYY'
  | 'MM/DD/YYYY'
  | 'MM-DD-YYYY'
  | 'DD.MM.YY'
  | 'DD/MM/YY'
  | 'MM/DD/YY'
  | 'excel'
  | 'excel-1904';

/**
 * How the columns of a CSV file, such as an export of a CRM, become facts of account plans. Read by plans import; the file is usually named *.import.yaml.
 */
export interface ImportMapping {
  match: Match;
  /**
   * The columns that are read, each under its heading in the first row. {year} in a heading stands for a year of two or four digits, and for its four digits in the place it goes to. Other columns are passed over.
   */
  columns: {
    [k: string]: Column;
  };
  /**
   * Values that every plan with a row gets, each under its place in the plan and written as in a cell: the day of the export, say.
   */
  set?: {
    /**
     * A value as a cell would hold it; numbers in quotes.
     */
    [k: string]: string;
  };
  /**
   * Values that a new plan gets where its row says nothing, each under its place in the plan and written as in a cell. It needs an owner, from here or from a column. Plans that are there already are left alone.
   */
  defaults?: {
    /**
     * A value as a cell would hold it; numbers in quotes.
     */
    [k: string]: string;
  };
  numbers?: Numbers;
  dates?: Dates;
  /**
   * What cells hold that say nothing, besides blanks. The plan keeps what it has then.
   *
   * Items: The whole text of such a cell.
   */
  empty?: string[];
  file?: File;
  /**
   * The folder of new plans, from that of the portfolio. Without it, the one where most plans are. New plans are made with --create only.
   */
  folder?: string;
}
/**
 * A column, and the place of the plan that holds the same.
 */
export interface Match {
  /**
   * The heading of the column.
   */
  column: string;
  /**
   * The place of the plan to compare with. Names are compared without regard to case and blanks.
   */
  to: 'id' | 'account.crmUrl' | 'account.name';
  /**
   * What is put before the cell to get the value in the plan, such as the address of the CRM.
   */
  prefix?: string;
}
/**
 * Where a column goes to, and how its cells are read.
 */
export interface Column {
  /**
   * The place in the plan, its keys joined by points. It must hold a single value and stand in no list.
   */
  to: string;
  /**
   * What the cells hold. money: an amount, with or without a currency and k, M or bn. number: a plain number. share: a share or per cent. date: a day. text: text as it stands. id: text made an id, such as dairy-and-drinks of Dairy & Drinks. person: the id or name of a person in portfolio.yaml. Without it, what the place asks for.
   */
  as?: 'money' | 'number' | 'share' | 'date' | 'text' | 'id' | 'person';
  /**
   * What numbers without a per-cent sign count, in a column of shares: percent, or share for 0 to 1.
   */
  unit?: 'percent' | 'share';
  /**
   * What the numbers are multiplied by: 1000 for a column in thousands.
   */
  times?: number;
  /**
   * The currency of all amounts of the column, as an ISO 4217 code. Amounts in another currency than the plan’s are refused, here and where a cell names one.
   */
  currency?: string;
  /**
   * What certain cells mean, by their text.
   */
  values?: {
    /**
     * A value as a cell would hold it; numbers in quotes.
     */
    [k: string]: string;
  };
  numbers?: Numbers;
  dates?: Dates;
}
/**
 * The signs in numbers.
 */
export interface Numbers {
  /**
   * The decimal sign.
   */
  decimal: ',' | '.';
  /**
   * What stands between thousands; empty for nothing. Without it, any usual sign but the decimal one.
   */
  group?: '.' | ',' | ' ' | "'" | '';
}
/**
 * How the file is written.
 */
export interface File {
  /**
   * The encoding. Without it, UTF-8 or what the byte-order mark says.
   */
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1250' | 'iso-8859-15';
  /**
   * What stands between cells. Without it, whichever sign the first row has most of.
   */
  separator?: ',' | ';' | '\t' | '|';
}
