# The frame of an open review.

review-parts = Parts of the review
review-sections = Sections
review-form = Questions
review-panel = Pages and more
