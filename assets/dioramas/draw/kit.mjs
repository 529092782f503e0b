// The one door to the paper-theatre drawing kit: places and people import everything from here.
export * from './kit/core.mjs';
export * from './kit/furniture.mjs';
export * from './kit/scenery.mjs';
export * from './kit/shapes.mjs';
