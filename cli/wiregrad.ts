/** The command `wiregrad`: hands the process's arguments and streams to `main`. */
import { main } from './main';
import { processTerminal } from './terminal';

process.exitCode = await main(process.argv.slice(2), processTerminal());
// A refused input may still be arriving; nobody is going to read it.
process.stdin.destroy();
