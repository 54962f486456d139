/** What every area of messages is made of: sentences by key, each filled in with parameters. */
export type Params = Readonly<Record<string, string | number>>;

export type Sentences = Readonly<Record<string, (params: Params) => string>>;
