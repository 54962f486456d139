/** The door of what is made while the site is built, and is no part of what pages load. */
export { examplePage, type ExamplePage, type NodeRow } from './example-page';
export { examplePicture, sitePicture } from './pictures';
