/** What the ribbon, the menu of a cell and keys ask of the pane, by the names that the manifest has. */
export const COMMANDS = ['kontrollera', 'nastaFynd', 'forklaraCellen'] as const;
export type Command = (typeof COMMANDS)[number];

/** The keys by command as this person's Excel has them; those that others have taken are not among them. */
export type Shortcuts = ReadonlyMap<Command, string>;
