"""What the site has beside pages: figures for programs, pictures for links, papers to print."""
