// The pack that the game was made for: what the interface says of a subject is about this one.

export const homePack = 'social-credit';
