/** Where the frames of the fixture app come from. */
export const FRAME_SRC = "https://video.example/1";
