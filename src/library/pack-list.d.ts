// Made by build/pack-list.ts.
declare module 'virtual:pack-list' {
  export const builtIn: readonly (import('../questions/pack-facts.ts').PackFacts & {
    readonly id: string;
  })[];
}
