/** The door of the graph in somebody else's page; its components are imported one by one. */
export { embedAddress, HEIGHTS, iframeCode, type Snippet } from './snippet';
