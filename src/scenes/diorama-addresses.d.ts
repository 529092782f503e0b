// Made by build/diorama-files.ts.
declare module 'virtual:diorama-addresses' {
  export const addresses: Readonly<Record<string, string>>;
}
